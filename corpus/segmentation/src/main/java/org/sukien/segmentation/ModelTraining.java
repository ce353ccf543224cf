package org.sukien.segmentation;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sukien.segment.SegmentationModel;
import org.sukien.segment.SegmentationPlan;
import org.sukien.segment.SegmentationTrainer;
import org.sukien.train.ArticleTexts;

/**
 * The program that makes a model: {@code ModelTraining MODEL PAIRS FOLDER TREEBANK…} reads the judged pairs of the file PAIRS, the
 * articles of the folder's JSON Lines files (field {@code text}) and the sentences of the CoNLL-U files TREEBANK, and writes
 * the model to the file MODEL.
 *
 * <p>The same input gives the same bytes. Thirteen million tokens take a minute or two on one thread, and 3 GB of memory. Ends
 * with 0, or with 2 and a message on standard error.
 */
public final class ModelTraining {
    private static final int LEAST = 4;

    private ModelTraining() {}

    /**
     * Runs the program.
     *
     * @param args the model's file, the judged pairs, a folder of articles, then files of sentences
     */
    public static void main(String[] args) {
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        if (args.length < LEAST) {
            err.println("usage: ModelTraining MODEL PAIRS FOLDER TREEBANK…");
            System.exit(2);
        }
        List<Path> paths = List.of(args).stream().map(Path::of).toList();
        try {
            train(
                    paths.get(0),
                    paths.get(1),
                    paths.get(2),
                    paths.subList(LEAST - 1, paths.size()),
                    SegmentationPlan.standard(),
                    err);
        } catch (IOException e) {
            err.println("no model was made: " + e.getMessage());
            System.exit(2);
        }
    }

    static void train(
            Path file, Path pairs, Path folder, List<Path> treebanks, SegmentationPlan plan, PrintStream progress)
            throws IOException {
        SegmentationTrainer trainer = new SegmentationTrainer(plan, progress::println);
        for (Path treebank : treebanks) {
            for (Treebank.Sentence sentence : Treebank.read(treebank)) {
                trainer.addMarked(sentence.text(), sentence.words());
            }
        }
        JudgedPairs.read(pairs, trainer);
        ArticleTexts.read(folder, trainer::add);
        SegmentationModel model = trainer.train();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            model.write(out);
        }
        progress.println(model + " in " + Files.size(file) + " bytes");
    }
}
