/// P14: surveys and the matters that come of them.
@NullMarked
package yihao.project.survey.web;

import org.jspecify.annotations.NullMarked;
