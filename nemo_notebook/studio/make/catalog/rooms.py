"""Rooms in which people work with voices, books and tools."""

from __future__ import annotations

from typing import Final

from nemo_notebook.studio.make.catalog.entry import SceneEntry
from nemo_notebook.studio.make.catalog.moods import words

ROOMS: Final = (
    SceneEntry(
        "podcast",
        "recording corner",
        "录音间",
        words=words(
            "podcast studio, recording studio, recording booth, radio studio, radio station, radio show, "
            "radio drama, microphone, voice actor, voice acting"
        ),
        words_zh=words(
            "播客间, 录音棚, 录音室, 录音间, 录音机, 广播站, 广播剧, 广播电台, 电台节目, 麦克风, 有声书, "
            "有声小说"
        ),
        hints=words(
            "podcast, podcaster, podcasting, audiobook, audio book, talk show, radio, broadcast, "
            "interview series, exclusive interview, interview with, our interview"
        ),
        hints_zh=words("播客, 电台, 访谈, 录音, 脱口秀, 广播, 专访, 采访, 听书"),
    ),
    SceneEntry(
        "library",
        "reading room",
        "书房",
        words=words(
            "bookstore, bookshop, book shop, book store, book club, book fair, book launch, book signing, "
            "book review, bookshelf, bookshelves, bookcase, reading room, reading corner, reading nook, "
            "reading night, reading list, public library, city library, town library, local library, "
            "school library, library card, librarian, new books, children's books"
        ),
        words_zh=words(
            "图书馆, 书店, 书屋, 书吧, 书房, 读书会, 读书分享, 读书日, 书架, 书展, 书市, 新书, 二手书, "
            "书单, 图书角"
        ),
        hints=words(
            "library, libraries, books, used books, my book, new book, our book, a book, bestseller, "
            "paperback, reading, writing workshop, novel, novelist, literature, literary, author, "
            "memoir, publisher, storytelling"
        ),
        hints_zh=words("阅读, 读书, 小说, 文学, 作家, 作者, 书籍, 图书, 好书, 绘本, 散文"),
    ),
    SceneEntry(
        "workshop",
        "workshop",
        "工作间",
        words=words(
            "woodwork, woodworking, woodworker, woodshop, carpenter, carpentry, joinery, cabinet maker, "
            "plumber, plumbing, electrician, handyman, handymen, handyman services, mechanic, "
            "locksmith, toolbox, workbench, hardware store, power tool, hand tool, screwdriver, spanner, "
            "repair shop, repair cafe, repair café, bike repair, phone repair, home repair, "
            "furniture repair, home improvement, car workshop, craft workshop"
        ),
        words_zh=words(
            "水管工, 电工, 木工, 木匠, 木作, 五金, 五金店, 工具箱, 工具间, 电动工具, "
            "手工坊, 手工课, 水电工, 修理工, 维修工, 维修师傅, 修理铺, 装修公司, 装修队, "
            "装修师傅, 旧房翻新, 家具翻新, 修车, 修自行车"
        ),
        hints=words(
            "repair, workshop, garage, diy, hammer, renovate, renovation, remodel, home renovation, "
            "kitchen renovation, handcraft, craftsman, craftsmen, craftsmanship, maintenance"
        ),
        hints_zh=words("维修, 修理, 工坊, 水管, 管道, 翻新, 匠人, 工匠, 车间, 检修, 上门安装"),
    ),
)
