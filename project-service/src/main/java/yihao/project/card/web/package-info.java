/// Service cards over HTTP, and what waits for somebody on them.
@NullMarked
package yihao.project.card.web;

import org.jspecify.annotations.NullMarked;
