@NullMarked
package yihao.project.enclave.mongo;

import org.jspecify.annotations.NullMarked;
