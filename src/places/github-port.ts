/** An artifact as the list of a repository's artifacts shows it. */
export interface ArtifactEntry {
  readonly id: number;
  /** Of the archive, in bytes. */
  readonly size: number;
  readonly expired: boolean;
  /** An ISO instant; null where GitHub does not say. */
  readonly expires: string | null;
  readonly run: {
    readonly id: number;
    readonly branch: string;
    /** The run's head is in the repository itself and not in a fork. */
    readonly ownHead: boolean;
  } | null;
}

export interface RunEntry {
  readonly event: string;
  readonly conclusion: string | null;
  /** `owner/name` of the repository that the run's head is in; null for one that was deleted. */
  readonly headRepository: string | null;
  readonly headSha: string;
}

export interface AssetEntry {
  readonly id: number;
  readonly name: string;
  /** In bytes. */
  readonly size: number;
}

export type RepositoryFile = { readonly kind: "file"; readonly bytes: Uint8Array } | { readonly kind: "other" };

/**
 * What places ask of GitHub, about the run's own repository, read only. Each call throws a UserError where GitHub
 * cannot be reached or the token may not, with the permissions to add.
 */
export interface GitHubPort {
  /** `owner/name`. */
  readonly repository: string;
  defaultBranch(): Promise<string>;
  /** The commit that a branch, tag or commit id means; null where there is none. */
  commitOf(ref: string): Promise<string | null>;
  /** A file at a commit, at most 100 MB; null where the commit has none of that name. */
  fileAt(path: string, commit: string): Promise<RepositoryFile | null>;
  /** The artifacts of one name, newest first, at most 1,000. */
  artifactsNamed(name: string): Promise<readonly ArtifactEntry[]>;
  run(id: number): Promise<RunEntry | null>;
  /** Writes an artifact's zip archive to a file; gives up above `most` bytes. */
  downloadArtifact(id: number, to: string, most: number): Promise<void>;
  /** The assets of a tag's release; null where the tag has no release. */
  releaseAssets(tag: string): Promise<readonly AssetEntry[] | null>;
  downloadAsset(id: number, to: string, most: number): Promise<void>;
}
