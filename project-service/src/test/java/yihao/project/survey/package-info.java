/// P14: surveys and the matters that come of them.
@NullMarked
package yihao.project.survey;

import org.jspecify.annotations.NullMarked;
