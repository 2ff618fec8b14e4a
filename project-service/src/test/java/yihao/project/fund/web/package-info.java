/// Guidance funds over HTTP.
@NullMarked
package yihao.project.fund.web;

import org.jspecify.annotations.NullMarked;
