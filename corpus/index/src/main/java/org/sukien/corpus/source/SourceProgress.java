package org.sukien.corpus.source;

/**
 * How far a source has been read. Immutable and thread-safe.
 *
 * @param bytesRead how many bytes of the files were read, as they lie on the disk: packed, where they are packed
 * @param bytesTotal how many there are in all; -1 where that isn't known, because standard input is read
 */
public record SourceProgress(long bytesRead, long bytesTotal) {
    /** The share of what there is that has been read, 0 to 1; 0 as long as the total isn't known. */
    public double share() {
        return bytesTotal <= 0 ? 0 : Math.min(1, (double) bytesRead / bytesTotal);
    }
}
