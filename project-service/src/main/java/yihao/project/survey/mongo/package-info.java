/// Surveys in MongoDB.
@NullMarked
package yihao.project.survey.mongo;

import org.jspecify.annotations.NullMarked;
