/**
 * From entities to events: frames, kept as data, say which words state an event and which mentions fill its roles.
 *
 * <p>"Chiều 9/5, tại Đồng Hới, Sở Y tế tổ chức hội nghị" is a meeting with date, place and organizer. Start at
 * {@link org.sukien.event.EventAssembler}.
 */
package org.sukien.event;
