package org.sukien.corpus.search;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.queryparser.charstream.FastCharStream;
import org.apache.lucene.queryparser.classic.QueryParserConstants;
import org.apache.lucene.queryparser.classic.QueryParserTokenManager;
import org.apache.lucene.queryparser.classic.Token;
import org.apache.lucene.queryparser.classic.TokenMgrError;

/**
 * The tokens of a query and the places where they stand in it as it was typed. Reads all of them before anything is made of
 * them, so that what is wrong with one is said with its place. Immutable once made.
 *
 * <p>Lucene's grammar takes {@code /} for the beginning of a regular expression. Articles cite "30/2020/NĐ-CP" and "15/8/2022",
 * so it is an ordinary character here, which {@link #escaped} tells Lucene.
 */
final class QueryTokens implements QueryParserConstants {
    private static final int DEEPEST = 50;
    private static final int MOST = 1000;

    private final String query;
    private final String escaped;
    private final int[] places;
    private final List<Token> tokens = new ArrayList<>();

    /**
     * Cuts a query.
     *
     * @throws QuerySyntaxException if a part of it is no token, a bracket is not closed, or there are too many
     */
    QueryTokens(String query) {
        this.query = query;
        StringBuilder text = new StringBuilder();
        places = new int[2 * query.length() + 1];
        boolean quoted = false;
        for (int i = 0; i < query.length(); i++) {
            char c = query.charAt(i);
            boolean taken = i > 0 && query.charAt(i - 1) == '\\' && text.length() > 0 && isEscape(text);
            quoted ^= c == '"' && !taken;
            if (c == '/' && !quoted && !taken) {
                places[text.length()] = i;
                text.append('\\');
            }
            places[text.length()] = i;
            text.append(c);
        }
        places[text.length()] = query.length();
        escaped = text.toString();
        read();
        checkBrackets();
    }

    /** Whether the text ends in a backslash that is not itself escaped. */
    private static boolean isEscape(StringBuilder text) {
        int slashes = 0;
        while (slashes < text.length() && text.charAt(text.length() - 1 - slashes) == '\\') {
            slashes++;
        }
        return slashes % 2 == 1;
    }

    private void read() {
        QueryParserTokenManager source = new QueryParserTokenManager(new FastCharStream(new StringReader(escaped)));
        int end = 0;
        try {
            for (Token token = source.getNextToken(); token.kind != EOF; token = source.getNextToken()) {
                tokens.add(token);
                end = token.endColumn;
                if (tokens.size() > MOST) {
                    throw fault("the query has more than " + MOST + " parts", token.beginColumn);
                }
            }
        } catch (TokenMgrError e) {
            while (end < escaped.length() && Character.isWhitespace(escaped.charAt(end))) {
                end++;
            }
            throw fault(unreadable(end), end);
        }
    }

    private String unreadable(int at) {
        if (!tokens.isEmpty() && tokens.get(tokens.size() - 1).kind == CARAT) {
            return "expected a number after \"^\"";
        }
        if (at == escaped.length()) {
            return "expected more";
        }
        char c = escaped.charAt(at);
        if (c == '"') {
            return "this \" has no second one";
        }
        return escaped.endsWith("\\") ? "expected a character after \"\\\"" : "\"" + c + "\" can't stand here";
    }

    private void checkBrackets() {
        Deque<Token> open = new ArrayDeque<>();
        for (Token token : tokens) {
            if (token.kind == LPAREN) {
                open.push(token);
                if (open.size() > DEEPEST) {
                    throw fault("more than " + DEEPEST + " brackets within each other", token.beginColumn);
                }
            } else if (token.kind == RPAREN && open.poll() == null) {
                throw fault("this ) closes nothing", token.beginColumn);
            }
        }
        if (!open.isEmpty()) {
            throw fault("this ( is not closed", open.pop().beginColumn);
        }
    }

    /** The query as Lucene's parser is to read it. */
    String escaped() {
        return escaped;
    }

    /** The tokens in their order, without the end. */
    List<Token> all() {
        return tokens;
    }

    /** A fault at a column of the escaped query. */
    QuerySyntaxException fault(String message, int column) {
        return new QuerySyntaxException(message, query, places[Math.min(column, escaped.length())]);
    }

    /** The word, phrase or range whose last token is the given one: what stands before slop, boost and a range's end. */
    Token value(Token last) {
        int i = index(last);
        while (i > 0 && (kind(i) == FUZZY_SLOP || kind(i) == CARAT || kind(i) == NUMBER)) {
            i--;
        }
        if (kind(i) == RANGEIN_END || kind(i) == RANGEEX_END) {
            while (i > 0 && kind(i) != RANGEIN_START && kind(i) != RANGEEX_START) {
                i--;
            }
        }
        return tokens.get(i);
    }

    /** Whether a colon stands right before a value: it was typed for a field. */
    boolean hasField(Token value) {
        int i = index(value);
        return i > 0 && kind(i - 1) == COLON;
    }

    /** The token before a column; empty at the query's beginning. */
    Optional<Token> before(int column) {
        Token found = null;
        for (Token token : tokens) {
            if (token.endColumn <= column) {
                found = token;
            }
        }
        return Optional.ofNullable(found);
    }

    private int kind(int i) {
        return tokens.get(i).kind;
    }

    /** Where a token of another walk over the same text stands here. */
    private int index(Token token) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).beginColumn == token.beginColumn) {
                return i;
            }
        }
        throw new IllegalArgumentException("no token of this query: " + token.image);
    }
}
