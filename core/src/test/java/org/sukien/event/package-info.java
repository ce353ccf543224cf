/** Tests of the events: spec files of article fragments, each with the events that it tells of. */
package org.sukien.event;
