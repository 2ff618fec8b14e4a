/// Surveys over HTTP.
@NullMarked
package yihao.project.survey.web;

import org.jspecify.annotations.NullMarked;
