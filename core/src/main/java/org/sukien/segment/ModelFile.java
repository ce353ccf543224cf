package org.sukien.segment;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.sukien.model.BitReader;
import org.sukien.model.BitWriter;
import org.sukien.model.ModelFrame;

/** Reads and writes the file of a model. Stateless. */
final class ModelFile {
    private static final ModelFrame FRAME = new ModelFrame("SKSM", 1, "segmentation model");
    private static final int LEAST_BITS = 8;
    private static final int MOST_BITS = 24;
    private static final int MOST_ROWS = 1 << 23;
    private static final long PRINTS = 1L << 32;

    private ModelFile() {}

    static void write(SegmentationModel model, OutputStream stream) throws IOException {
        FRAME.write(out -> write(model, out), stream);
    }

    private static void write(SegmentationModel model, DataOutputStream out) throws IOException {
        out.writeInt(model.sentences());
        out.writeLong(model.syllables());
        PhraseTable[] tables = model.phrases().tables();
        for (int i = 0; i < tables.length; i++) {
            writeTable(tables[i], Phrases.BITS[i], out);
        }
        writeWeights(model.weights(), out);
    }

    private static void writeTable(PhraseTable table, int bits, DataOutputStream out) throws IOException {
        long[] rows = table.rows();
        int rice = BitWriter.rice(PRINTS, rows.length);
        BitWriter writer = new BitWriter();
        long last = -1;
        for (long row : rows) {
            long print = row >>> 16;
            writer.gap(print - last - 1, rice);
            writer.bits((int) row & 0xFFFF, bits);
            last = print;
        }
        out.writeInt(rows.length);
        ModelFrame.writeBlock(writer.bytes(), out);
    }

    private static void writeWeights(Weights weights, DataOutputStream out) throws IOException {
        int count = 0;
        for (int slot = 0; slot < weights.slots(); slot++) {
            count += weights.at(slot) == 0 ? 0 : 1;
        }
        int rice = BitWriter.rice(weights.slots(), count);
        BitWriter writer = new BitWriter();
        int last = -1;
        for (int slot = 0; slot < weights.slots(); slot++) {
            int weight = weights.at(slot);
            if (weight != 0) {
                writer.gap(slot - last - 1, rice);
                writer.bits(weight & 0xFF, 8);
                last = slot;
            }
        }
        out.writeInt(weights.bits());
        out.writeFloat(weights.step());
        out.writeInt(count);
        ModelFrame.writeBlock(writer.bytes(), out);
    }

    static SegmentationModel read(InputStream stream) throws IOException {
        return FRAME.read(ModelFile::parse, stream);
    }

    private static SegmentationModel parse(DataInputStream in) throws IOException {
        int sentences = in.readInt();
        long syllables = in.readLong();
        PhraseTable[] tables = new PhraseTable[Phrases.BITS.length];
        for (int i = 0; i < tables.length; i++) {
            tables[i] = readTable(in, Phrases.BITS[i]);
        }
        Weights weights = readWeights(in);
        if (sentences < 0 || syllables < 0) {
            throw new IllegalArgumentException("counts out of range");
        }
        return new SegmentationModel(new Phrases(tables[0], tables[1], tables[2]), weights, sentences, syllables);
    }

    private static PhraseTable readTable(DataInputStream in, int bits) throws IOException {
        int count = inRange(in.readInt(), 0, MOST_ROWS);
        BitReader reader = reader(in);
        int rice = BitWriter.rice(PRINTS, count);
        PhraseTable table = new PhraseTable(count);
        long print = -1;
        for (int i = 0; i < count; i++) {
            print += 1 + reader.gap(rice);
            int value = reader.bits(bits);
            if (print <= 0 || print >= PRINTS) {
                throw new IllegalArgumentException("a phrase beyond its table");
            }
            table.put((int) print, value);
        }
        return table;
    }

    private static Weights readWeights(DataInputStream in) throws IOException {
        int bits = inRange(in.readInt(), LEAST_BITS, MOST_BITS);
        float step = in.readFloat();
        if (!(step > 0 && step < 1)) {
            throw new IllegalArgumentException("a weight of " + step);
        }
        int count = inRange(in.readInt(), 0, 1 << bits);
        BitReader reader = reader(in);
        Weights weights = new Weights(bits, step);
        int rice = BitWriter.rice(weights.slots(), count);
        long slot = -1;
        for (int i = 0; i < count; i++) {
            slot += 1 + reader.gap(rice);
            int weight = (byte) reader.bits(8);
            if (slot >= weights.slots()) {
                throw new IllegalArgumentException("a weight beyond its table");
            }
            weights.set((int) slot, weight);
        }
        return weights;
    }

    private static int inRange(int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException("counts out of range");
        }
        return value;
    }

    private static BitReader reader(DataInputStream in) throws IOException {
        return new BitReader(ModelFrame.readBlock(in), "a part of it is cut off");
    }
}
