/** A rover passes on what a pilot said or did. */
@NullMarked
package dev.ufo.command.runs.reportmessage;

import org.jspecify.annotations.NullMarked;
