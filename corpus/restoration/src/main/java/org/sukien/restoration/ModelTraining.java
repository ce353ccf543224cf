package org.sukien.restoration;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sukien.restore.RestorationModel;
import org.sukien.restore.RestorationTrainer;
import org.sukien.restore.TrainingPlan;
import org.sukien.train.ArticleTexts;

/**
 * The program that makes a model: {@code ModelTraining MODEL FOLDER…} reads the articles of the folders' JSON Lines files
 * (field {@code text}), leaves out the tenth that {@link RestorationTrainer#isHeldOut} keeps for measuring, and writes the
 * model to the file MODEL.
 *
 * <p>The same articles give the same bytes. Ten million syllables take some five minutes on one thread, and 5 GB of memory. Ends with 0, or
 * with 2 and a message on standard error.
 */
public final class ModelTraining {
    private ModelTraining() {}

    /**
     * Runs the program.
     *
     * @param args the model's file, then folders
     */
    public static void main(String[] args) {
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        if (args.length < 2) {
            err.println("usage: ModelTraining MODEL FOLDER…");
            System.exit(2);
        }
        List<Path> folders =
                List.of(args).subList(1, args.length).stream().map(Path::of).toList();
        try {
            train(Path.of(args[0]), folders, TrainingPlan.standard(), err);
        } catch (IOException e) {
            err.println("no model was made: " + e.getMessage());
            System.exit(2);
        }
    }

    static void train(Path file, List<Path> folders, TrainingPlan plan, PrintStream progress) throws IOException {
        RestorationTrainer trainer = new RestorationTrainer(plan, progress::println);
        for (Path folder : folders) {
            ArticleTexts.read(folder, text -> {
                if (!RestorationTrainer.isHeldOut(text)) {
                    trainer.add(text);
                }
            });
        }
        RestorationModel model = trainer.train();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            model.write(out);
        }
        progress.println(model + " in " + Files.size(file) + " bytes");
    }
}
