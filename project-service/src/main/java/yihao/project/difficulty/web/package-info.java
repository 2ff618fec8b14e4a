/// Difficulties over HTTP.
@NullMarked
package yihao.project.difficulty.web;

import org.jspecify.annotations.NullMarked;
