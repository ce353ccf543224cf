package org.sukien.model;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * The frame of a model's file: four letters that say what it is, a version, the content, and the CRC-32 of all that. "SKSM",
 * 1, … is a segmentation model. What says so of a file that can't be read goes on after the file's name: "is no segmentation
 * model". Immutable and thread-safe.
 *
 * @param letters four letters of ASCII
 * @param version the version that is written, and the only one that is read
 * @param kind what the file is called: {@code segmentation model}
 */
public record ModelFrame(String letters, int version, String kind) {
    /** Letters and version. */
    private static final int HEAD = 2 * Integer.BYTES;

    private static final int SUM = Integer.BYTES;

    /** Writes a model's content. */
    public interface Content {
        /** Writes it. */
        void write(DataOutputStream out) throws IOException;
    }

    /** Makes a model of its content. */
    public interface Parser<M> {
        /**
         * Reads all of it.
         *
         * @throws IllegalArgumentException if there is no such model, with the reason
         */
        M parse(DataInputStream in) throws IOException;
    }

    /** Writes a file; the stream stays open. */
    public void write(Content content, OutputStream stream) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(magic());
        out.writeInt(version);
        content.write(out);
        byte[] framed = bytes.toByteArray();
        out.writeInt(sum(framed, framed.length));
        bytes.writeTo(stream);
    }

    /**
     * Reads a file; the stream stays open.
     *
     * @throws IOException if the stream fails or the file is none of this kind and version, with the reason
     */
    public <M> M read(Parser<M> parser, InputStream stream) throws IOException {
        byte[] bytes = stream.readAllBytes();
        ByteBuffer numbers = ByteBuffer.wrap(bytes);
        if (bytes.length < HEAD + SUM || numbers.getInt(0) != magic()) {
            throw new IOException("is no " + kind);
        }
        int found = numbers.getInt(Integer.BYTES);
        if (found != version) {
            throw new IOException("is a " + kind + " of version " + found + "; this library reads version " + version);
        }
        int end = bytes.length - SUM;
        if (sum(bytes, end) != numbers.getInt(end)) {
            throw new IOException("is a damaged " + kind + ": its check sum is wrong");
        }
        try {
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, HEAD, end - HEAD));
            M model = parser.parse(in);
            if (in.available() > 0) {
                throw new IllegalArgumentException("more follows after its weights");
            }
            return model;
        } catch (EOFException e) {
            throw new IOException("is a malformed " + kind + ": a part of it is cut off", e);
        } catch (IllegalArgumentException e) {
            throw new IOException("is a malformed " + kind + ": " + e.getMessage(), e);
        }
    }

    private int magic() {
        return ByteBuffer.wrap(letters.getBytes(StandardCharsets.US_ASCII)).getInt();
    }

    private static int sum(byte[] bytes, int length) {
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, length);
        return (int) sum.getValue();
    }

    /** Writes bytes with their count before them. */
    public static void writeBlock(byte[] block, DataOutputStream out) throws IOException {
        out.writeInt(block.length);
        out.write(block);
    }

    /**
     * Reads bytes with their count before them.
     *
     * @throws IllegalArgumentException if so many don't follow
     */
    public static byte[] readBlock(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw new IllegalArgumentException("a part of it is cut off");
        }
        return in.readNBytes(length);
    }
}
