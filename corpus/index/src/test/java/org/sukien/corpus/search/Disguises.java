package org.sukien.corpus.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.sukien.article.Article;
import org.sukien.article.HtmlReader;
import org.sukien.text.legacy.LegacyCharsets;
import org.sukien.text.legacy.TextEncoding;

/** The project's invented sample articles, as they are and as bad files hold them. */
public final class Disguises {
    private static final int EVERY = 7;

    private Disguises() {}

    /** Each sample in each disguise; ids end in the disguise's name: {@code 01-hoi-nghi.nfd}. */
    public static List<Article> articles() {
        List<Article> articles = new ArrayList<>();
        List<Path> files = samples();
        for (Path file : files) {
            String name = file.getFileName().toString().replace(".txt", "");
            String text = read(file);
            add(articles, name, "plain", text, UnaryOperator.identity());
            add(articles, name, "nfd", text, given -> Normalizer.normalize(given, Normalizer.Form.NFD));
            add(articles, name, "mixed", text, Disguises::mixed);
            add(articles, name, "nbsp", text, given -> given.replace(' ', '\u00a0'));
            add(articles, name, "entities", text, Disguises::entities);
            add(articles, name, "hidden", text, Disguises::hidden);
            add(articles, name, "capitals", text, given -> given.toUpperCase(Locale.ROOT));
            add(articles, name, "tcvn3", text, given -> legacy(given, LegacyCharsets.TCVN3));
            add(articles, name, "vni", text, given -> legacy(given, LegacyCharsets.VNI));
            add(articles, name, "signs", text, given -> given.replace(". ", ". \ud83d\ude00\ud840\udc00 e\u0301 "));
            articles.add(HtmlReader.read(page(text)).withId(name + ".html"));
        }
        return articles;
    }

    private static void add(
            List<Article> articles, String name, String kind, String text, UnaryOperator<String> disguise) {
        articles.add(Article.of(disguise.apply(text)).withId(name + "." + kind));
    }

    /** Every other line decomposed. */
    private static String mixed(String text) {
        StringBuilder mixed = new StringBuilder();
        boolean turn = false;
        for (String line : text.split("(?<=\n)")) {
            mixed.append(turn ? Normalizer.normalize(line, Normalizer.Form.NFD) : line);
            turn = !turn;
        }
        return mixed.toString();
    }

    /** Every seventh letter and some blanks as the entities of HTML. */
    private static String entities(String text) {
        StringBuilder entities = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' && i % 5 == 0) {
                entities.append("&nbsp;");
            } else if (c > 0x7f && Character.isLetter(c) && i % EVERY < 3) {
                entities.append("&#").append((int) c).append(';');
            } else {
                entities.append(c);
            }
        }
        return entities.toString();
    }

    /** Soft hyphens inside words. */
    private static String hidden(String text) {
        Random random = new Random(text.length());
        StringBuilder hidden = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            hidden.append(text.charAt(i));
            if (i + 1 < text.length()
                    && Character.isLetter(text.charAt(i))
                    && Character.isLetter(text.charAt(i + 1))
                    && random.nextInt(20) == 0) {
                hidden.append('\u00ad');
            }
        }
        return hidden.toString();
    }

    /** The text as it comes back out of a file in an old encoding. */
    private static String legacy(String text, Charset charset) {
        TextEncoding encoding = TextEncoding.all().stream()
                .filter(one -> !one.isRepair() && one.charset().equals(charset))
                .findFirst()
                .orElseThrow();
        return encoding.decode(text.getBytes(charset));
    }

    private static String page(String text) {
        StringBuilder page = new StringBuilder("<html><head><meta charset=utf-8></head><body><article>");
        boolean first = true;
        for (String line : text.split("\n+")) {
            String inner = entities(line.replace("&", "&amp;").replace("<", "&lt;"));
            page.append(first ? "<h1>" + inner + "</h1>" : "<p>" + inner.replaceFirst(" ", " <b>x</b> ") + "</p>");
            first = false;
        }
        return page.append("</article></body></html>").toString();
    }

    private static List<Path> samples() {
        try (Stream<Path> files = Files.list(Path.of("..", "samples"))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
