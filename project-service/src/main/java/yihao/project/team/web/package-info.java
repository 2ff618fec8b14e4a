/// Teams over HTTP.
@NullMarked
package yihao.project.team.web;

import org.jspecify.annotations.NullMarked;
