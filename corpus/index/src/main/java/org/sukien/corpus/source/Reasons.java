package org.sukien.corpus.source;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/**
 * Says in words why something could not be read or written: "permission denied" for an
 * {@link AccessDeniedException}, whose own message is only the file's name. Stateless and thread-safe.
 */
public final class Reasons {
    /** Of an {@link OutOfMemoryError}. */
    public static final String TOO_LARGE = "is too large for the memory that Java may use; give it more with -Xmx";

    private Reasons() {}

    /** The reason of a failure, without the file's name where that can be told apart. */
    public static String of(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (failure instanceof NoSuchFileException || failure instanceof FileNotFoundException) {
            return "no such file or folder";
        }
        if (failure instanceof EOFException && failure.getMessage() == null) {
            return "is cut off: the end of its gzip data is missing";
        }
        if (failure instanceof FileSystemException ofFile && ofFile.getReason() != null) {
            return ofFile.getReason();
        }
        return failure.getMessage() == null ? "cannot be read" : failure.getMessage();
    }
}
