package org.sukien.report;

import org.sukien.text.Span;

/**
 * A stretch of the article's text that is marked and can be linked to.
 *
 * @param span where it stands
 * @param id its anchor
 * @param look its classes
 * @param badge what stands before it; empty for what its class says
 * @param target the anchor of what is said about it
 * @param title what a reader sees who points at it
 */
record Passage(Span span, String id, String look, String badge, String target, String title) {}
