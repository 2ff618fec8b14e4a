/// Rule data over HTTP.
@NullMarked
package yihao.rules.upload.web;

import org.jspecify.annotations.NullMarked;
