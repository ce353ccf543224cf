package org.sukien.restore;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.sukien.model.BitWriter;
import org.sukien.model.ModelFrame;
import org.sukien.text.CharTable;

/** Reads and writes the file of a model. Stateless. */
final class ModelFile {
    private static final ModelFrame FRAME = new ModelFrame("SKRM", 1, "restoration model");
    /** As many as a {@link TrainingPlan} may have: a table of 128 MB. */
    private static final int MOST_BITS = 28;

    /** Far more than any weight or scale is. */
    private static final float MOST_FACTOR = 1000;

    private ModelFile() {}

    static void write(RestorationModel model, OutputStream stream) throws IOException {
        FRAME.write(out -> write(model, out), stream);
    }

    private static void write(RestorationModel model, DataOutputStream out) throws IOException {
        Weights weights = model.weights();
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
        ModelFrame.writeBlock(rows.toString().getBytes(StandardCharsets.UTF_8), out);
        int rice = BitWriter.rice(1L << weights.bits(), model.weightCount());
        out.writeInt(rice);
        ModelFrame.writeBlock(WeightCode.pack(weights, rice), out);
    }

    static RestorationModel read(InputStream stream) throws IOException {
        return FRAME.read(ModelFile::parse, stream);
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
        List<List<String>> rows = rows(new String(ModelFrame.readBlock(in), StandardCharsets.UTF_8));
        if (rows.size() != size) {
            throw new IllegalArgumentException("its readings are not those counted");
        }
        int rice = in.readInt();
        if (rice < 0 || rice > MOST_BITS) {
            throw new IllegalArgumentException("counts out of range");
        }
        Weights weights = new Weights(bits, steps);
        WeightCode.unpack(ModelFrame.readBlock(in), count, rice, weights);
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
}
