import ts from 'typescript';
import { fileURLToPath } from 'node:url';

const CORE = fileURLToPath(new URL('../../core/src/index.ts', import.meta.url));
const OPTIONS = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es5.d.ts'],
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  module: ts.ModuleKind.ESNext,
  strict: true,
  types: [],
};

/** The unions of texts that the domain has names for, written out: `'ALL' | 'OPEN'` by `CampaignTab`. */
export function readUnions() {
  const program = ts.createProgram([CORE], OPTIONS);
  const checker = program.getTypeChecker();
  const names = checker.getExportsOfModule(
    checker.getSymbolAtLocation(program.getSourceFile(CORE)),
  );
  const unions = names.flatMap((name) => {
    const symbol = name.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(name) : name;
    if (!(symbol.flags & ts.SymbolFlags.TypeAlias)) return [];
    const texts = textsOf(checker.getDeclaredTypeOfSymbol(symbol));
    return texts ? [[name.name, texts.join(' | ')]] : [];
  });
  return new Map(unions);
}

/** The texts of a union of texts, sorted, as the compiler keeps no order; an open one may also be any `string`. */
function textsOf(type) {
  if (!type.isUnion()) return undefined;
  const literals = type.types
    .filter((one) => one.isStringLiteral())
    .map(({ value }) => `'${value}'`);
  const rest = type.types.filter((one) => !one.isStringLiteral());
  if (literals.length === 0 || rest.some((one) => !one.isIntersection())) return undefined;
  return [...literals.sort(), ...(rest.length > 0 ? ['string'] : [])];
}
