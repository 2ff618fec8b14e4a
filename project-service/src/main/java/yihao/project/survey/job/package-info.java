/// What closes a survey once its closing day is over.
@NullMarked
package yihao.project.survey.job;

import org.jspecify.annotations.NullMarked;
