/// L1 招商网络: the reporting units and the officers who work in them. Other services keep copies from events.
@NullMarked
package yihao.lead.network;

import org.jspecify.annotations.NullMarked;
