/// Papers over HTTP: the same for every service that keeps some.
@NullMarked
package yihao.papers.web;

import org.jspecify.annotations.NullMarked;
