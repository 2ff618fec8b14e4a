/// Economic value (经济贡献测算): what a project is expected to bring, estimated by tables of factors that are data; what
/// is not known stays unknown. Rules PV-01 to PV-05.
@NullMarked
package yihao.project.value;

import org.jspecify.annotations.NullMarked;
