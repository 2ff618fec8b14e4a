@NullMarked
package yihao.project.enclave;

import org.jspecify.annotations.NullMarked;
