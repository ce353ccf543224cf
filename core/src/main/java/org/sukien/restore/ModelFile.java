package org.sukien.restore;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.sukien.text.CharTable;

/** Reads and writes the file of a model. Stateless. */
final class ModelFile {
    private static final int MAGIC = 0x534B524D; // "SKRM"
    private static final int VERSION = 1;
    /** As many as a {@link TrainingPlan} may have: a table of 128 MB. */
    private static final int MOST_BITS = 28;

    /** Far more than any weight or scale is. */
    private static final float MOST_FACTOR = 1000;

    private ModelFile() {}

    static void write(RestorationModel model, OutputStream stream) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
        DataOutputStream out = new DataOutputStream(bytes);
        Weights weights = model.weights();
        out.writeInt(MAGIC);
        out.writeInt(VERSION);
        out.writeInt(model.articles());
        out.writeLong(model.syllables());
        out.writeInt(model.bareSyllables());
        out.writeInt(weights.bits());
        out.writeInt(model.weightCount());
        out.writeFloat(model.scale());
        for (int step = 1; step <= Weights.STEPS; step++) {
            out.writeFloat(weights.size(step));
        }
        StringBuilder rows = new StringBuilder();
        for (int row = 0; row < model.bareSyllables(); row++) {
            rows.append(String.join(" ", model.readings().of(row))).append('\n');
        }
        byte[] text = rows.toString().getBytes(StandardCharsets.UTF_8);
        out.writeInt(text.length);
        out.write(text);
        int rice = rice(weights.bits(), model.weightCount());
        byte[] packed = WeightCode.pack(weights, rice);
        out.writeInt(rice);
        out.writeInt(packed.length);
        out.write(packed);
        CRC32 sum = new CRC32();
        sum.update(bytes.toByteArray());
        out.writeInt((int) sum.getValue());
        bytes.writeTo(stream);
    }

    /** How many low bits of a distance are written plainly: about those of the mean distance, less one. */
    private static int rice(int bits, int count) {
        return 31 - Integer.numberOfLeadingZeros(Math.max(1, (int) ((1L << bits) * 0.7 / Math.max(1, count))));
    }

    static RestorationModel read(InputStream stream) throws IOException {
        byte[] bytes = stream.readAllBytes();
        if (bytes.length < 12 || number(bytes, 0) != MAGIC) {
            throw new IOException("is no restoration model");
        }
        if (number(bytes, 4) != VERSION) {
            throw new IOException("is a restoration model of version " + number(bytes, 4)
                    + "; this library reads version " + VERSION);
        }
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, bytes.length - 4);
        if ((int) sum.getValue() != number(bytes, bytes.length - 4)) {
            throw new IOException("is a damaged restoration model: its check sum is wrong");
        }
        try {
            return parse(new DataInputStream(new ByteArrayInputStream(bytes, 8, bytes.length - 12)));
        } catch (EOFException e) {
            throw new IOException("is a malformed restoration model: a part of it is cut off", e);
        } catch (IllegalArgumentException e) {
            throw new IOException("is a malformed restoration model: " + e.getMessage(), e);
        }
    }

    private static RestorationModel parse(DataInputStream in) throws IOException {
        int articles = in.readInt();
        long syllables = in.readLong();
        int size = in.readInt();
        int bits = in.readInt();
        int count = in.readInt();
        float scale = factor(in);
        if (bits < 7 || bits > MOST_BITS || size < 0 || count < 0 || articles < 0 || syllables < 0) {
            throw new IllegalArgumentException("counts out of range");
        }
        float[] steps = new float[Weights.STEPS];
        for (int step = 0; step < steps.length; step++) {
            steps[step] = factor(in);
        }
        List<List<String>> rows = rows(new String(block(in), StandardCharsets.UTF_8));
        if (rows.size() != size) {
            throw new IllegalArgumentException("its readings are not those counted");
        }
        int rice = in.readInt();
        if (rice < 0 || rice > MOST_BITS) {
            throw new IllegalArgumentException("counts out of range");
        }
        Weights weights = new Weights(bits, steps);
        WeightCode.unpack(block(in), count, rice, weights);
        if (in.available() > 0) {
            throw new IllegalArgumentException("more follows after its weights");
        }
        return new RestorationModel(new Readings(rows), weights, articles, syllables, count, scale);
    }

    private static float factor(DataInputStream in) throws IOException {
        float factor = in.readFloat();
        if (!(factor > 0 && factor <= MOST_FACTOR)) {
            throw new IllegalArgumentException("a weight of " + factor);
        }
        return factor;
    }

    /** A bare syllable a line with its readings, as long as it and the same without their marks. */
    private static List<List<String>> rows(String text) {
        List<List<String>> rows = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            List<String> row =
                    end < 0 ? List.of() : List.of(text.substring(start, end).split(" ", -1));
            if (row.isEmpty() || row.size() > Readings.MOST || !row.stream().allMatch(form -> fits(row.get(0), form))) {
                throw new IllegalArgumentException("its readings are misspelt in line " + (rows.size() + 1));
            }
            rows.add(row);
            start = end + 1;
        }
        return rows;
    }

    private static boolean fits(String bare, String form) {
        return !form.isEmpty()
                && form.length() == bare.length()
                && BareLetters.strip(form).equals(bare)
                && form.chars().allMatch(c -> CharTable.kind((char) c) == CharTable.LETTER);
    }

    private static byte[] block(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw new IllegalArgumentException("a part of it is cut off");
        }
        return in.readNBytes(length);
    }

    private static int number(byte[] bytes, int at) {
        return bytes[at] << 24 | (bytes[at + 1] & 0xff) << 16 | (bytes[at + 2] & 0xff) << 8 | bytes[at + 3] & 0xff;
    }
}
