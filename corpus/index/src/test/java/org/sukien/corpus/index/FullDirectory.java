package org.sukien.corpus.index;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/** A directory on a disk that is full after so many bytes. */
final class FullDirectory extends FilterDirectory {
    private final AtomicLong left;

    FullDirectory(Directory directory, long bytes) {
        super(directory);
        left = new AtomicLong(bytes);
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
        return new FilterIndexOutput("full", name, in.createOutput(name, context)) {
            @Override
            public void writeByte(byte b) throws IOException {
                take(1);
                super.writeByte(b);
            }

            @Override
            public void writeBytes(byte[] b, int offset, int length) throws IOException {
                take(length);
                super.writeBytes(b, offset, length);
            }
        };
    }

    private void take(int bytes) throws IOException {
        if (left.addAndGet(-bytes) < 0) {
            throw new IOException("No space left on device");
        }
    }
}
