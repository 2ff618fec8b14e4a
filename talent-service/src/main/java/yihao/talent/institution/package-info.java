/// The four majors (四大招引): institutes, research organisations, universities and enterprises as targets, from the first
/// contact to the branch that runs here. Rules TI-01 to TI-11; events `talent.institution`.
@NullMarked
package yihao.talent.institution;

import org.jspecify.annotations.NullMarked;
