/// Investment agreements over HTTP.
@NullMarked
package yihao.project.agreement.web;

import org.jspecify.annotations.NullMarked;
