import ts from 'typescript';

const OPTIONS = { target: ts.ScriptTarget.ES2022, noLib: true, types: [], allowJs: false };

/** A program of the given sources alone: names are followed among them, and nothing outside is looked at. */
export function programOf(sources) {
  const host = {
    ...ts.createCompilerHost(OPTIONS),
    fileExists: (path) => sources.has(path),
    readFile: (path) => sources.get(path),
    getSourceFile: (path, target) =>
      sources.has(path) ? ts.createSourceFile(path, sources.get(path), target, true) : undefined,
    getCurrentDirectory: () => '',
    resolveModuleNameLiterals: (literals, from) =>
      literals.map(({ text }) => ({ resolvedModule: resolve(sources, text, from) })),
  };
  return ts.createProgram([...sources.keys()], OPTIONS, host);
}

function resolve(sources, specifier, from) {
  const resolvedFileName = new URL(specifier.replace(/\.js$/, '.ts'), `file:///${from}`).pathname;
  const path = resolvedFileName.slice(1);
  return specifier.startsWith('.') && sources.has(path)
    ? { resolvedFileName: path, extension: '.ts' }
    : undefined;
}

/** The declarations that can run when `root` does: itself and all it names, however far away; types apart. */
export function reachableFrom(root, checker) {
  const reached = new Set([root]);
  for (const declaration of reached) {
    for (const named of namesIn(declaration)) {
      for (const symbol of symbolsOf(named, checker)) {
        for (const other of symbol.declarations ?? []) reached.add(statementOf(other));
      }
    }
  }
  return [...reached].filter((declaration) => !ts.isSourceFile(declaration));
}

/** Identifiers that stand for a value, and the modules of dynamic imports. */
function* namesIn(node) {
  if (ts.isExpressionWithTypeArguments(node)) {
    if (node.parent.token === ts.SyntaxKind.ExtendsKeyword) yield* namesIn(node.expression);
  } else if (ts.isIdentifier(node) || isLazyModule(node)) {
    yield node;
  } else if (ts.isPropertyAccessExpression(node)) {
    yield* namesIn(node.expression);
  } else if (!ts.isTypeNode(node)) {
    for (const child of node.getChildren()) yield* namesIn(child);
  }
}

const isLazyModule = (node) =>
  ts.isStringLiteral(node) && ts.isCallExpression(node.parent) && ts.isImportCall(node.parent);

function symbolsOf(node, checker) {
  const symbol = ts.isShorthandPropertyAssignment(node.parent)
    ? checker.getShorthandAssignmentValueSymbol(node.parent)
    : checker.getSymbolAtLocation(node);
  if (!symbol) return [];
  if (ts.isStringLiteral(node)) return checker.getExportsOfModule(symbol);
  return [symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol];
}

/** The statement of its file in which a declaration stands. */
function statementOf(node) {
  return !node.parent || ts.isSourceFile(node.parent) ? node : statementOf(node.parent);
}
