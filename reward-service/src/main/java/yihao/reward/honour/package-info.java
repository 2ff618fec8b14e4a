/// R6 honours (评先树优): each kind and period one selection, from nominations over a vote, a ranking, points or a
/// decision to vetoes, publicity and award. Rules HN-01…HN-09. No events out.
@NullMarked
package yihao.reward.honour;

import org.jspecify.annotations.NullMarked;
