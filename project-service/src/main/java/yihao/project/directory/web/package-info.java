/// The guidance directory over HTTP.
@NullMarked
package yihao.project.directory.web;

import org.jspecify.annotations.NullMarked;
