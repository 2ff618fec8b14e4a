/// What passes a difficulty on when nobody answers.
@NullMarked
package yihao.project.difficulty.job;

import org.jspecify.annotations.NullMarked;
