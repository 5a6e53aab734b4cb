type DownloadProps = { name: string; type: string; text: string; children: React.ReactNode };

/** A file made here, of what is shown here. */
export function Download({ name, type, text, children }: DownloadProps) {
  const keep = () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
    link.download = name;
    link.click();
    URL.revokeObjectURL(link.href);
  };
  return (
    <button type="button" onClick={keep}>
      {children}
    </button>
  );
}
