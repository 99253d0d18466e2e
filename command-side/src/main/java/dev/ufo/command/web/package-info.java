/** What the doors of all slices share. */
@NullMarked
package dev.ufo.command.web;

import org.jspecify.annotations.NullMarked;
