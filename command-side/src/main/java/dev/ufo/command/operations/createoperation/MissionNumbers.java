package dev.ufo.command.operations.createoperation;

import dev.ufo.ids.MissionId;

/** Knows how far the operations of a mission are counted. */
@FunctionalInterface
interface MissionNumbers {
    /** The highest number given in that mission; 0 if there is none, or no such mission. */
    int last(MissionId missionId);
}
