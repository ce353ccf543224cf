package org.sukien.corpus.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteArrayDataOutput;
import org.apache.lucene.util.BitUtil;
import org.apache.lucene.util.BytesRef;

/**
 * Where the words of an article's text stand, by their positions: of "Bão vào Huế" position 0 is [0,3), 1 is [4,7) and 2 is
 * [8,11). Postings hold positions alone, as offsets there would be sorted by word, which takes a tenth of the time and of the
 * room of an index; here they stand in the order of the text, nearly all in one byte: the distance from the word before and
 * the length.
 *
 * <p>Offsets are half-open and count UTF-16 code units of the text as it was given. Immutable and thread-safe.
 */
public final class WordOffsets {
    private static final int LENGTH_BITS = 5;
    private static final int LONGEST = (1 << LENGTH_BITS) - 1;
    private static final int FARTHEST = 6;
    /** What follows is told by three numbers. */
    private static final int UNUSUAL = (FARTHEST + 1) << LENGTH_BITS;
    /** Bytes of a number at most, and of an unusual word. */
    private static final int LARGEST_NUMBER = 5;

    private static final int LARGEST_WORD = 1 + 3 * LARGEST_NUMBER;
    /** A text can't leave out more words in a row, as those are long. */
    private static final int MOST_LEFT_OUT = 1 << 22;

    private final int[] starts;
    private final int[] ends;
    private final int size;
    private final int title;

    private WordOffsets(int[] starts, int[] ends, int size, int title) {
        this.starts = starts;
        this.ends = ends;
        this.size = size;
        this.title = title;
    }

    /**
     * The bytes for {@link Fields#OFFSETS}.
     *
     * @param titleRow the row with which the words of {@link Fields#TITLE} begin
     */
    static BytesRef encode(Terms words, int titleRow) {
        byte[] bytes = new byte[LARGEST_NUMBER + LARGEST_WORD * words.size()];
        ByteArrayDataOutput out = new ByteArrayDataOutput(bytes);
        try {
            write(words, titleRow, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // not in memory
        }
        return new BytesRef(bytes, 0, out.getPosition());
    }

    private static void write(Terms words, int titleRow, ByteArrayDataOutput out) throws IOException {
        out.writeVInt(position(words, titleRow));
        int end = 0;
        for (int row = 0; row < words.size(); row++) {
            if (words.increment(row) == 0) {
                continue; // another form of the word before it
            }
            int distance = words.start(row) - end;
            int length = words.end(row) - words.start(row);
            if (words.increment(row) == 1 && distance >= 0 && distance <= FARTHEST && length <= LONGEST) {
                out.writeByte((byte) (distance << LENGTH_BITS | length));
            } else {
                out.writeByte((byte) UNUSUAL);
                out.writeVInt(words.increment(row));
                out.writeVInt(BitUtil.zigZagEncode(distance));
                out.writeVInt(length);
            }
            end = words.end(row);
        }
    }

    /** The position of the text at which a field stands at 0 that begins with a row. */
    private static int position(Terms words, int row) {
        int position = 0;
        for (int i = 0; i < row; i++) {
            position += words.increment(i);
        }
        return position;
    }

    /**
     * Reads the bytes of a column.
     *
     * @throws CorruptIndexException if they are damaged
     */
    public static WordOffsets decode(BytesRef column) throws CorruptIndexException {
        try {
            return read(column);
        } catch (CorruptIndexException e) {
            throw e;
        } catch (RuntimeException e) {
            throw damaged(e.toString(), e);
        }
    }

    private static WordOffsets read(BytesRef column) throws CorruptIndexException {
        ByteArrayDataInput in = new ByteArrayDataInput(column.bytes, column.offset, column.length);
        int last = column.offset + column.length;
        int title = in.readVInt();
        int[] starts = new int[column.length];
        int[] ends = new int[column.length];
        int position = -1;
        int end = 0;
        while (in.getPosition() < last) {
            int usual = in.readByte() & 0xff;
            int step = 1;
            int distance = usual >> LENGTH_BITS;
            int length = usual & LONGEST;
            if (usual >= UNUSUAL) {
                step = in.readVInt();
                distance = BitUtil.zigZagDecode(in.readVInt());
                length = in.readVInt();
            }
            int start = end + distance;
            if (start < 0 || length < 0 || start + length < start || step < 1 || step > MOST_LEFT_OUT) {
                throw damaged("a word of " + length + " at " + start + " after " + step, null);
            }
            if (position + step >= starts.length) {
                starts = Arrays.copyOf(starts, position + step + starts.length);
                ends = Arrays.copyOf(ends, starts.length);
            }
            Arrays.fill(starts, position + 1, position + step, end);
            Arrays.fill(ends, position + 1, position + step, end);
            position += step;
            starts[position] = start;
            end = start + length;
            ends[position] = end;
        }
        if (in.getPosition() != last) {
            throw damaged("ends inside a word", null);
        }
        return new WordOffsets(starts, ends, position + 1, title);
    }

    private static CorruptIndexException damaged(String what, Throwable cause) {
        return new CorruptIndexException(what, "column " + Fields.OFFSETS, cause);
    }

    /** How many positions the text has; one that was left out, as letters of a picture are, is empty. */
    public int size() {
        return size;
    }

    /** Where the word at a position begins. */
    public int start(int position) {
        return starts[position];
    }

    /** Where it ends. */
    public int end(int position) {
        return ends[position];
    }

    /** The position at which position 0 of {@link Fields#TITLE} lies. */
    public int title() {
        return title;
    }

    /** The position of what begins at an offset: that of the first word which ends behind it, or else the last one. */
    public int position(int offset) {
        int low = 0;
        int high = size - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
