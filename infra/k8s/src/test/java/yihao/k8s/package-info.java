@NullMarked
package yihao.k8s;

import org.jspecify.annotations.NullMarked;
