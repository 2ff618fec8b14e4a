/// P1: hand-over of work.
@NullMarked
package yihao.project.handover;

import org.jspecify.annotations.NullMarked;
