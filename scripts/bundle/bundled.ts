import { type BuildOptions, build, type OutputFile } from "esbuild";

/** What esbuild made: the text, the files that it was made of (from the root of the repository), and their legal comments. */
export interface Bundled {
  readonly text: string;
  readonly inputs: readonly string[];
  readonly legal: string;
}

/** Bundles without writing; the comments that licences ask to keep are given apart. */
export async function bundled(root: string, options: BuildOptions): Promise<Bundled> {
  const { outputFiles, metafile } = await build({
    bundle: true,
    ...options,
    absWorkingDir: root,
    outdir: "dist",
    write: false,
    metafile: true,
    legalComments: "external",
  });
  const textOf = (wanted: (file: OutputFile) => boolean) => outputFiles.find(wanted)?.text ?? "";
  const isLegal = ({ path }: OutputFile) => path.endsWith(".LEGAL.txt");
  return {
    text: textOf((file) => !isLegal(file)),
    inputs: Object.keys(metafile.inputs),
    legal: textOf(isLegal).trim(),
  };
}
