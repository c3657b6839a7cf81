/** A form as the bytes a browser sends: WebKit cannot read a body with files back that never went over the network. */
export async function multipart(form: FormData): Promise<Blob> {
  const boundary = `----${crypto.randomUUID()}`;
  const parts = [...form].flatMap(([name, value]) => {
    const opening = `--${boundary}\r\nContent-Disposition: form-data; name="${name}"`;
    return typeof value === 'string'
      ? [`${opening}\r\n\r\n${value}\r\n`]
      : [
          `${opening}; filename="${value.name}"\r\nContent-Type: ${value.type}\r\n\r\n`,
          value,
          '\r\n',
        ];
  });
  const type = `multipart/form-data; boundary=${boundary}`;
  return new Blob([...parts, `--${boundary}--\r\n`], { type });
}
