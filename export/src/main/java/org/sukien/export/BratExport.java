package org.sukien.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.sukien.record.ArticleRecord;

/**
 * Writes records as standoff annotations for <a href="https://brat.nlplab.org/standoff.html">brat</a> and the programs that
 * read its files: for each article its text, {@code 000.txt}, and its annotations, {@code 000.ann}, and for the folder
 * {@code annotation.conf} and {@code visual.conf}, without which brat shows none.
 *
 * <pre>{@code
 * T1	Date 0 14	Sáng 28/2/2023
 * T2	Unit 16 35	Công an tỉnh Lào Cai
 * T3	Meeting 36 53	tổ chức hội nghị
 * E1	Meeting:T3 Organizer:T2 Date:T1
 * A1	Subtype E1 Conference
 * #1	AnnotatorNotes T1	value=2023-02-28TMO; from=…
 * }</pre>
 *
 * <p>Mentions, triggers and phrases that fill a role are T lines; events E lines with their roles, date, place, figures and
 * the event that they are part of; who bears a rank, holds a post and where, what unit is part of what R lines; mentions of
 * one entity are {@code Equiv}; what happened not, or is former, and subtypes A lines; values and rules notes. A role whose
 * filler was inferred points at the first mention of its entity, and the event has the attribute {@code Inferred}.
 *
 * <p>Offsets count code points of the {@code .txt}, which has the article's characters one for one; line ends other than
 * line feeds, and control characters, are spaces there. A mention over two lines has two fragments. Files are named after
 * the articles' ids in plain ASCII, which brat and all platforms take, with a number where names repeat. Names are kept
 * until the end, else nothing is. Not thread-safe.
 */
public final class BratExport implements RecordExport {
    private final Path folder;
    private final FileNames names = new FileNames();
    private final BratTypes types = new BratTypes();

    /**
     * Begins a folder of annotations.
     *
     * @param folder the folder; it is made if need be
     * @throws IOException if it can't be made, or holds anything: annotations put right by hand might be lost
     */
    public BratExport(Path folder) throws IOException {
        this.folder = folder;
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        Files.createDirectories(folder);
        try (DirectoryStream<Path> held = Files.newDirectoryStream(folder)) {
            if (held.iterator().hasNext()) {
                throw new IOException("the folder is not empty, and annotations made by hand might be lost");
            }
        }
        configure();
    }

    @Override
    public void write(ArticleRecord record) throws IOException {
        String name = names.of(record.id().orElse(""));
        BratText text = new BratText(record.text());
        Files.writeString(folder.resolve(name + ".txt"), text.toString());
        Files.writeString(folder.resolve(name + ".ann"), BratArticle.of(record, text));
        record.events().forEach(types::see);
    }

    @Override
    public void close() throws IOException {
        configure();
    }

    private void configure() throws IOException {
        Files.writeString(
                folder.resolve("annotation.conf"), BratConfiguration.annotation(types), StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("visual.conf"), BratConfiguration.visual(types), StandardCharsets.UTF_8);
    }
}
