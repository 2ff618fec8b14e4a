/// Official documents (公文) laid out by GB/T 9704-2012, as files that the office's word processor opens.
@NullMarked
package yihao.papers.official;

import org.jspecify.annotations.NullMarked;
