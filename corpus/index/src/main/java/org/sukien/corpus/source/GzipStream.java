package org.sukien.corpus.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Unpacks gzip (RFC 1952), any number of members one after the other. Unlike {@link java.util.zip.GZIPInputStream} it
 * doesn't take a pause of the stream below for its end, nor a damaged member for the end of the file: both would lose
 * articles without a word. Zeros after the last member are passed over, as gzip(1) does. Not thread-safe.
 */
final class GzipStream extends InputStream {
    private static final int TRAILER = 8;
    private static final int DEFLATE = 8;
    /** Time, flags of the packer, system. */
    private static final int UNUSED = 6;

    private static final int HEADER_CHECKED = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;

    private final PackedBytes packed;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 sum = new CRC32();
    private final byte[] single = new byte[1];
    /** Where members begin: unpacked offset, packed offset; only the last one unless they are traced. */
    private final Deque<long[]> members = new ArrayDeque<>();

    private boolean traces;
    private long unpacked;
    private boolean inside;
    private boolean done;
    /** What went wrong; it stays so until {@link #skipDamage}. */
    private IOException failure;

    GzipStream(BufferedInputStream in) {
        packed = new PackedBytes(in);
    }

    /** From now on keeps what {@link #skipDamage} and {@link #packed} need. */
    void keepWayBack() {
        traces = true;
        packed.keepWayBack();
    }

    @Override
    public int read() throws IOException {
        return read(single, 0, 1) < 0 ? -1 : single[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (failure != null) {
            throw failure;
        }
        try {
            return unpack(bytes, from, length);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private IOException failed(IOException e) {
        failure = e;
        return e;
    }

    private int unpack(byte[] bytes, int from, int length) throws IOException {
        while (!done) {
            if (!inside && !begin()) {
                done = true;
                break;
            }
            int count = inflate(bytes, from, length);
            if (count > 0) {
                sum.update(bytes, from, count);
                unpacked += count;
                return count;
            }
        }
        return -1;
    }

    /** Unpacks what it can; 0 where a member has ended. */
    private int inflate(byte[] bytes, int from, int length) throws IOException {
        try {
            int count = inflater.inflate(bytes, from, length);
            while (count == 0) {
                if (inflater.finished()) {
                    finish();
                    return 0;
                }
                if (inflater.needsDictionary()) {
                    throw new ZipException("is damaged: its gzip data asks for a dictionary");
                }
                packed.giveMore(inflater);
                count = inflater.inflate(bytes, from, length);
            }
            return count;
        } catch (DataFormatException e) {
            throw new ZipException("is damaged: its gzip data can't be unpacked");
        }
    }

    /** Begins the next member; false where there is none. */
    private boolean begin() throws IOException {
        int first = packed.next();
        while (first == 0 && !members.isEmpty()) {
            first = packed.next();
        }
        if (first < 0) {
            return false;
        }
        add(packed.position() - 1);
        if (first != 0x1f || packed.need() != 0x8b || packed.need() != DEFLATE) {
            throw new ZipException("is damaged: its gzip data goes on with something else");
        }
        beginMember();
        return true;
    }

    private void add(long offset) {
        if (!traces) {
            members.clear();
        }
        members.add(new long[] {unpacked, offset});
        packed.keep(offset);
    }

    /** Reads the rest of a header, whose first three bytes are read. */
    private void beginMember() throws IOException {
        int flags = packed.need();
        pass(UNUSED);
        if ((flags & EXTRA) != 0) {
            pass(packed.need() | packed.need() << 8);
        }
        for (int text = NAME; text <= COMMENT; text <<= 1) {
            if ((flags & text) != 0) {
                while (packed.need() != 0) {
                    continue; // names and comments end with a zero
                }
            }
        }
        if ((flags & HEADER_CHECKED) != 0) {
            pass(2);
        }
        inflater.reset();
        packed.give(inflater);
        sum.reset();
        inside = true;
    }

    private void pass(int bytes) throws IOException {
        for (int i = 0; i < bytes; i++) {
            packed.need();
        }
    }

    /**
     * Checks the sum of a member of which all has been taken, which else waits for the next call of {@code read}.
     *
     * @param offset how much has been taken of what is unpacked
     */
    void endMember(long offset) throws IOException {
        if (inside && inflater.finished() && offset == unpacked) {
            try {
                finish();
            } catch (IOException e) {
                throw failed(e); // its end may be far too late: nothing goes on from there
            }
        }
    }

    private void finish() throws IOException {
        inside = false;
        packed.takeBack(inflater);
        packed.keep(-1);
        long stated = 0;
        for (int i = 0; i < TRAILER; i++) {
            stated |= (long) packed.need() << (8 * i);
        }
        if ((stated & 0xffffffffL) != sum.getValue() || stated >>> 32 != (inflater.getBytesWritten() & 0xffffffffL)) {
            throw new ZipException("is damaged: its gzip data doesn't add up");
        }
    }

    /**
     * Where in the packed stream the member begins that an unpacked byte is in.
     *
     * @param offset no smaller than in the call before
     */
    long packed(long offset) {
        while (members.size() > 1 && second()[0] <= offset) {
            members.remove();
        }
        return members.isEmpty() ? 0 : members.element()[1];
    }

    private long[] second() {
        Iterator<long[]> each = members.iterator();
        each.next();
        return each.next();
    }

    /**
     * After a failure, goes on with the next member that begins after the beginning of the damaged one. False where there is
     * none.
     */
    boolean skipDamage() throws IOException {
        inside = false;
        done = false;
        failure = null;
        packed.goBack(members.isEmpty() ? 0 : members.getLast()[1] + 1);
        packed.keep(-1);
        int last = 0;
        int beforeLast = 0;
        for (int next = packed.next(); next >= 0; next = packed.next()) {
            if (beforeLast == 0x1f && last == 0x8b && next == DEFLATE) {
                add(packed.position() - 3);
                beginMember();
                return true;
            }
            beforeLast = last;
            last = next;
        }
        done = true;
        return false;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        packed.close();
    }
}
