package org.sukien.corpus.source;

import java.io.BufferedInputStream;
import java.io.EOFException;
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
 * doesn't take a pause of the stream below for its end, nor a damaged member for the end of the file: both would lose articles without a word.
 * Zeros after the last member are passed over, as gzip(1) does. Not thread-safe.
 */
final class GzipStream extends InputStream {
    /** Time, flags of the packer, system. */
    private static final int UNUSED = 6;

    private static final int TRAILER = 8;
    private static final int DEFLATE = 8;
    private static final int HEADER_CHECKED = 2;
    /** How far back a damaged member may have begun. */
    private static final int REACH = 1 << 20;

    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;

    private final BufferedInputStream in;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 sum = new CRC32();
    private final byte[] packed = new byte[SourceFile.BUFFER];
    private final byte[] single = new byte[1];
    /** Where members begin: unpacked offset, packed offset; those that are behind are dropped. */
    private final Deque<long[]> members = new ArrayDeque<>();

    private int at;
    private int end;
    /** How many packed bytes came before those that are held. */
    private long before;

    private long unpacked;
    private boolean goesBack;
    /** The packed offset that the stream below can go back to. */
    private long marked;

    private boolean inside;
    private boolean begun;
    private boolean done;
    /** What went wrong; it stays so until {@link #skipDamage}. */
    private IOException failure;

    GzipStream(BufferedInputStream in) {
        this.in = in;
    }

    /** From now on keeps what {@link #skipDamage} may need. */
    void keepWayBack() {
        goesBack = true;
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
            failure = e;
            throw e;
        }
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
            while (true) {
                int count = inflater.inflate(bytes, from, length);
                if (count > 0) {
                    return count;
                }
                if (inflater.finished()) {
                    at = end - inflater.getRemaining();
                    finish();
                    return 0;
                }
                if (inflater.needsDictionary()) {
                    throw new ZipException("needs a dictionary");
                }
                at = end;
                if (!fill()) {
                    throw new EOFException();
                }
                inflater.setInput(packed, at, end - at);
            }
        } catch (DataFormatException e) {
            throw new ZipException("is damaged: its gzip data can't be unpacked");
        }
    }

    /** Reads a member's header; false where there is no further member. */
    private boolean begin() throws IOException {
        int first = next();
        while (begun && first == 0) {
            first = next();
        }
        if (first < 0) {
            return false;
        }
        members.add(new long[] {unpacked, before + at - 1});
        if (first != 0x1f || need() != 0x8b || need() != DEFLATE) {
            throw new ZipException("is damaged: its gzip data goes on with something else");
        }
        beginMember();
        return true;
    }

    /** Reads the rest of a header, whose first three bytes are read. */
    private void beginMember() throws IOException {
        int flags = need();
        for (int i = 0; i < UNUSED; i++) {
            need();
        }
        if ((flags & EXTRA) != 0) {
            int length = need() | need() << 8;
            for (int i = 0; i < length; i++) {
                need();
            }
        }
        for (int text = NAME; text <= COMMENT; text <<= 1) {
            if ((flags & text) != 0) {
                while (need() != 0) {
                    continue; // names and comments end with a zero
                }
            }
        }
        if ((flags & HEADER_CHECKED) != 0) {
            need();
            need();
        }
        inflater.reset();
        inflater.setInput(packed, at, end - at);
        sum.reset();
        inside = true;
        begun = true;
    }

    /** Checks the sum of a member that has been unpacked to its end, which else waits for the next call of {@code read}. */
    void endMember() throws IOException {
        if (inside && inflater.finished()) {
            at = end - inflater.getRemaining();
            finish();
        }
    }

    private void finish() throws IOException {
        inside = false;
        long written = inflater.getBytesWritten();
        long stated = 0;
        for (int i = 0; i < TRAILER; i++) {
            stated |= (long) need() << (8 * i);
        }
        if ((stated & 0xffffffffL) != sum.getValue() || stated >>> 32 != (written & 0xffffffffL)) {
            throw new ZipException("is damaged: its gzip data doesn't add up");
        }
    }

    private int need() throws IOException {
        int next = next();
        if (next < 0) {
            throw new EOFException();
        }
        return next;
    }

    private int next() throws IOException {
        return at < end || fill() ? packed[at++] & 0xff : -1;
    }

    private boolean fill() throws IOException {
        boolean runs = inside && members.getLast()[1] >= marked;
        if (goesBack && !runs) {
            in.mark(REACH);
            marked = before + end;
        }
        int count = in.read(packed, 0, packed.length);
        if (count <= 0) {
            return false; // what is held stays, to be searched if it was damaged
        }
        before += end;
        at = 0;
        end = count;
        return true;
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
     * After a failure, goes on with the next member that begins in the bytes that are held or come after. What was damaged
     * is left out. False where there is no further member.
     */
    boolean skipDamage() throws IOException {
        inside = false;
        done = false;
        failure = null;
        long from = members.isEmpty() ? 0 : members.getLast()[1] + 1;
        if (from < before && marked <= from) {
            goBack();
        }
        at = (int) Math.max(0, Math.min(end, from - before));
        int last = 0;
        int beforeLast = 0;
        for (int next = next(); next >= 0; next = next()) {
            if (beforeLast == 0x1f && last == 0x8b && next == DEFLATE) {
                members.add(new long[] {unpacked, before + at - 3});
                beginMember();
                return true;
            }
            beforeLast = last;
            last = next;
        }
        done = true;
        return false;
    }

    /** Fetches the bytes anew in which the damaged member began, if that isn't too far back. */
    private void goBack() throws IOException {
        try {
            in.reset();
        } catch (IOException e) {
            return; // what is held is searched
        }
        before = marked;
        end = 0;
        fill();
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }
}
