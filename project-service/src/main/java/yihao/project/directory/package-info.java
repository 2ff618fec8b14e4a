/// Guidance directory (产业招商指导目录): which industries each place encourages, allows and avoids, as data; what is
/// avoided or not named is pointed to the places that fit. It warns and refuses nothing. Rules GD-01 to GD-04.
@NullMarked
package yihao.project.directory;

import org.jspecify.annotations.NullMarked;
