@NullMarked
package yihao.project.enclave.web;

import org.jspecify.annotations.NullMarked;
